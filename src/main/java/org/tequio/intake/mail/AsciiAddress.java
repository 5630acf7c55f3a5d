package org.tequio.intake.mail;

import java.net.IDN;
import java.util.Optional;

/** An e-mail address as servers without SMTPUTF8 know it. */
public final class AsciiAddress {

    private AsciiAddress() {}

    /**
     * The address with its domain, of any script, in ASCII; empty if there can be no such domain. After RFC 5891 a part of
     * one has at most 63 characters there, and after RFC 5321 (4.1.2) they are letters, digits and hyphens: a sign such as
     * the full-width comma becomes another one only when it is written in ASCII.
     *
     * @param address with an @
     */
    public static Optional<String> of(String address) {
        int domain = address.indexOf('@') + 1;
        try {
            return Optional.of(IDN.toASCII(address.substring(domain), IDN.USE_STD3_ASCII_RULES))
                    .filter(ascii -> !ascii.isEmpty())
                    .map(ascii -> address.substring(0, domain) + ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
