package org.tequio.register;

import org.junit.jupiter.api.Test;
import org.tequio.engines.FreshRegister;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever breaks a rule of the register is told in words which one it is. */
class RulesTest {

    /**
     * Of what decisions write, and of the words in it; a trigger raises under its own name. Left out is what only we could
     * break: ids, versions, and the columns that say how a record left.
     */
    private static final String RULES = """
            SELECT DISTINCT conname
            FROM pg_constraint
            LEFT JOIN pg_class ON pg_class.oid = conrelid
            LEFT JOIN pg_type ON pg_type.oid = contypid
            WHERE connamespace = current_schema()::regnamespace
                AND contype IN ('c', 'u', 'p', 'f', 't')
                AND (contypid <> 0 AND typname NOT LIKE 'submission%'
                    OR relname IN ('actor', 'alliance', 'membership', 'experience', 'identifier', 'merger'))
                AND conname !~ '_pkey$|_version_check$|_status_check$|^record_|^merger_|^withdrawal_|^actor_check[34]$|^alliance_check[12]$|^experience_check1?$|^membership_check1$'
                OR conname = 'identifier_pkey'
            UNION
            SELECT indexrelid::regclass::text
            FROM pg_index
            WHERE indisunique AND NOT indisprimary AND indrelid = 'merger'::regclass
            ORDER BY 1
            """;

    @Test
    void everyRuleThatADecisionCanBreakHasWords() throws SQLException {
        var words = ResourceBundle.getBundle("org.tequio.shared.rules");
        var rules = new ArrayList<String>();
        try (var connection = FreshRegister.create().getConnection();
                var statement = connection.createStatement();
                var rule = statement.executeQuery(RULES)) {
            while (rule.next()) {
                rules.add(rule.getString(1));
            }
        }
        assertTrue(rules.size() > 40 && rules.contains("actor_check2"), rules::toString);
        assertEquals(
                List.of(),
                rules.stream().filter(rule -> !words.containsKey(rule)).toList());
    }
}
