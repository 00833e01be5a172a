package se.samsyn.foundation.encryption.internal;

/** What one ring is worked with. */
record OpenRing(Wrapping wrapping, KeyTable table) {}
