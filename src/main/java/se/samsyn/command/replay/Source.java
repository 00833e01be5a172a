package se.samsyn.command.replay;

import se.samsyn.socialservices.feedback.Channel;

/**
 * Where a replayed report comes from. The audit does not say, so these parts of a hundred are invented; the school's
 * own are far more than in life, so that the school's form is what is tried most.
 *
 * @param code kind of reporter in the rule table
 */
enum Source {
    SCHOOL_FORM(62, "school", Channel.SAMSYN, "", true),
    POLICE(14, "police", Channel.LETTER, "Polisen Provköping", true),
    HEALTH_CARE(9, "health_care", Channel.TELEPHONE, "Vårdcentralen Exempelhälsan", true),
    SOCIAL_SERVICES(5, "social_services", Channel.TELEPHONE, "Socialjouren", true),
    PRIVATE_PERSON(4, "private_person", Channel.TELEPHONE, "", true),
    UNKNOWN_PERSON(3, "private_person", Channel.TELEPHONE, "", false),
    DENTAL_CARE(2, "dental_care", Channel.LETTER, "Folktandvården Påhittet", true),
    OTHER_AUTHORITY(1, "other_authority", Channel.LETTER, "Myndigheten för exempel", true);

    private final int ofHundred;
    private final String code;
    private final Channel channel;
    private final String place;
    private final boolean reachable;

    Source(int ofHundred, String code, Channel channel, String place, boolean reachable) {
        this.ofHundred = ofHundred;
        this.code = code;
        this.channel = channel;
        this.place = place;
        this.reachable = reachable;
    }

    /** @param place from 0 up to, not including, 100 */
    static Source at(int place) {
        int reached = 0;
        for (Source source : values()) {
            reached += source.ofHundred;
            if (place < reached) {
                return source;
            }
        }
        return SCHOOL_FORM;
    }

    int ofHundred() {
        return ofHundred;
    }

    String code() {
        return code;
    }

    Channel channel() {
        return channel;
    }

    String place() {
        return place;
    }

    boolean isForm() {
        return this == SCHOOL_FORM;
    }

    boolean reachable() {
        return reachable;
    }
}
