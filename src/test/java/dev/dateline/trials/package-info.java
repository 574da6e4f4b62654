/**
 * Programs that test the shipped program from outside: kills, faults, and libraries of every size. The short ones run
 * with the tests. The long ones are started by {@code mvn -Ptrial} and print a report. They are not shipped.
 */
@NullMarked
package dev.dateline.trials;

import org.jspecify.annotations.NullMarked;
