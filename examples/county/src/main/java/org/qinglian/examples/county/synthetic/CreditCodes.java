package org.qinglian.examples.county.synthetic;

/**
 * Unified social credit codes (统一社会信用代码) after GB 32100-2015 that are well formed and belong to nobody: they name a
 * registering division that does not exist.
 */
final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    /** GB 11714-1997. */
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCodes() {}

    /**
     * The code of one institution.
     *
     * @param kind who registers it and as what, two characters: 11 a government body, 91 a company
     * @param division the division of registration, six digits
     * @param serial the number of the institution, up to eight digits
     */
    static String of(String kind, String division, int serial) {
        String organization = Ids.padded(serial, 8);
        String body = kind + division + organization + organizationCheck(organization);
        return body + check(body);
    }

    private static char organizationCheck(String organization) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += Character.digit(organization.charAt(i), 10) * ORGANIZATION_WEIGHTS[i];
        }
        return "0123456789X0".charAt(11 - sum % 11);
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
