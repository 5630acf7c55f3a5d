package org.tequio.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.tequio.shared.Problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RoleTest {

    @Test
    void understandsASynonymWhereverACodeIsRead() throws Exception {
        assertEquals(Role.FACILITATING, Role.get("role", "facilitator"));
        assertEquals(Role.FACILITATING, Role.find("facilitating").orElseThrow());
        assertEquals(Role.FACILITATING, new ObjectMapper().readValue("\"facilitator\"", Role.class));
    }

    @Test
    void writesTheCodeAndNeverTheSynonym() throws Exception {
        assertEquals("\"facilitating\"", new ObjectMapper().writeValueAsString(Role.get("role", "facilitator")));
    }

    @Test
    void namesTheNearestRoleOfOneThatIsMissing() {
        var problem = assertThrows(Problem.class, () -> Role.get("role", "leader"));
        assertTrue(problem.getMessage().contains("'lead'"), problem::getMessage);
    }
}
