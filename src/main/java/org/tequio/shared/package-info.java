/**
 * The words every room uses and nothing that decides: ids, partial dates, codes, problems, pages, the graph.
 */
@NullMarked
package org.tequio.shared;

import org.jspecify.annotations.NullMarked;
