/** The way from the page's script into the compiled program, and back. */
@NullMarked
package dev.dateline.page.browser;

import org.jspecify.annotations.NullMarked;
