/** Connects the page's script with the compiled program. */
@NullMarked
package dev.dateline.page.browser;

import org.jspecify.annotations.NullMarked;
