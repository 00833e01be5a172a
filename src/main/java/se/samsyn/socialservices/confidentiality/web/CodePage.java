package se.samsyn.socialservices.confidentiality.web;

import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/** @param path where the person goes, with the code in it */
record CodePage(Frame frame, Link back, String name, String path, String number) {}
