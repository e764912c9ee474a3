package org.gainsay.extract;

import org.gainsay.model.Actor;
import org.gainsay.model.Attribution;

/**
 * Who says a figure and how the text ties it to them.
 *
 * @param rule the name of the rule that found it
 */
record Speech(Actor actor, Attribution attribution, String rule) {}
