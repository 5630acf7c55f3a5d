/**
 * What the build adds to the OpenAPI document, so that no resource has to say it: what may be null, what is always
 * there, the problems of every operation, an example of every answer.
 */
@NullMarked
package org.tequio.shared.contract;

import org.jspecify.annotations.NullMarked;
