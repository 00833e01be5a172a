package se.samsyn.foundation.account;

/** A member of staff to enter by hand. */
public record NewStaff(String name, String email, String loginName) {}
