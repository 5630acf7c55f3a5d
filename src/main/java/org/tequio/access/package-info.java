/**
 * Who may do what: API keys and tokens of others become a {@link org.tequio.access.Caller} with a role and a
 * {@link org.tequio.access.Scope}.
 */
@NullMarked
package org.tequio.access;

import org.jspecify.annotations.NullMarked;
