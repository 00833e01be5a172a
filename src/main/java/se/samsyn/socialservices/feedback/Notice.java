package se.samsyn.socialservices.feedback;

import se.samsyn.exchange.crossing.SocialMessage.Contact;

/**
 * How something is told, and whom to ring about it.
 *
 * @param rule the version of the rule that it rests on
 */
public record Notice(Channel channel, Contact contact, String rule) {}
