/**
 * Lets tables elsewhere find their organisations here and take home what is known of them: the W3C Reconciliation Service
 * API 0.2, which OpenRefine and others speak.
 */
@NullMarked
package org.tequio.exchange.reconcile;

import org.jspecify.annotations.NullMarked;
