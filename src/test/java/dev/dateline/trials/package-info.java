/**
 * Programs that put the shipped program to the proof from outside: kills, faults, libraries of every size. The short ones run
 * with the tests; the long ones are started by {@code mvn -Ptrial} and print a report. They are not shipped.
 */
@NullMarked
package dev.dateline.trials;

import org.jspecify.annotations.NullMarked;
