package org.tequio.network.analysis;

import org.tequio.shared.PageQuery;

/** Which page of the communities somebody asks for. */
public class CommunitiesQuery extends PageQuery {}
