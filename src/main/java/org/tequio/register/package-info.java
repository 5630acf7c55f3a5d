/**
 * The register: accepted records with their versions and evidence, the truth that everything else is a view of.
 */
@NullMarked
package org.tequio.register;

import org.jspecify.annotations.NullMarked;
