package org.tequio.register.audit;

import org.tequio.shared.PageQuery;

/** Which page of the seals somebody asks for. */
public class SealsQuery extends PageQuery {}
