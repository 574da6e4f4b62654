/**
 * The judge and the session as the exported page uses them: plain Java without files, which the build compiles to JavaScript. What
 * comes in and goes out is text.
 */
@NullMarked
package dev.dateline.page;

import org.jspecify.annotations.NullMarked;
