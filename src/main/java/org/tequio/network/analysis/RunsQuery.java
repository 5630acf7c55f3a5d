package org.tequio.network.analysis;

import org.tequio.shared.PageQuery;

/** Which page of the runs somebody asks for. */
public class RunsQuery extends PageQuery {}
