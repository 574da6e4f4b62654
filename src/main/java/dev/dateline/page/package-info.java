/**
 * The judge and the session for the exported page. They are plain Java without files, which the build compiles to
 * JavaScript. All input and output is text.
 */
@NullMarked
package dev.dateline.page;

import org.jspecify.annotations.NullMarked;
