package se.samsyn.foundation.account;

/**
 * Whoever sets up an empty city, and where: there is no person without a workplace and no workplace without a board.
 *
 * @param board that answers for the system, often Kommunstyrelsen
 * @param phone of the workplace
 */
public record FirstAdministrator(String board, String workplace, String phone, NewStaff staff, String password) {}
