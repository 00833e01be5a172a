package se.samsyn.foundation.duty;

/** Whether anybody is reminded beside this page. Answered by the room that reminds. */
public interface Reminders {
    boolean areSent();
}
