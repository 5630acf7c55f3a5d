package org.tequio.exchange.imports;

import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.junit.jupiter.api.Test;
import org.tequio.shared.Problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FormPartsTest {

    @Test
    void whatHasNoFileNameIsNotPassedOver() {
        var form = new FormData(1);
        form.add("decisions", "id,decision\nx,skip\n");
        var refused = assertThrows(Problem.class, () -> FormParts.mustBeRead("decisions", form.get("decisions")));
        assertEquals(
                "The form part 'decisions' has no file name: send it as a file, such as -F decisions=@file with curl.",
                refused.getMessage());
    }
}
