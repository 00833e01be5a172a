package se.samsyn.foundation.login.web;

/** A form came from someone who is not logged in, acts under no function, or did not write it. */
final class LostForm extends RuntimeException {}
