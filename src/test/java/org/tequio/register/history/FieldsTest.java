package org.tequio.register.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"city": "Dakar"}                       | {"city": "Dakar"}                       | []
            {"city": null}                          | {}                                      | []
            {}                                      | {"city": null}                          | []
            {"city": "Dakar"}                       | {"city": null}                          | [{"field":"city","before":"Dakar","after":null}]
            {"active_in": []}                       | {"active_in": ["SN"]}                   | [{"field":"activeIn","before":[],"after":["SN"]}]
            {"version": 1, "id": "a"}               | {"version": 2, "id": "a"}               | []
            {"sources": [{"seenOn": "2020-01-01"}]} | {"sources": [{"seenOn": "2020-01-01"}]} | []
            {}                                      | {"status": "listed"}                    | []
            {}                                      | {"status": "merged", "merged_into": "b"} | [{"field":"mergedInto","before":null,"after":"b"},{"field":"status","before":"listed","after":"merged"}]
            """)
    void aChangeIsWhatIsSaidOtherwise(String before, String after, String changes) throws JsonProcessingException {
        assertEquals(changes, JSON.writeValueAsString(fields(after).changesSince(fields(before))));
    }

    @Test
    void namesAreThoseOfTheApi() throws JsonProcessingException {
        assertEquals(
                Set.of("withdrawnBecause", "city", "status"),
                fields("{\"withdrawn_because\": null, \"city\": null}").asJson().keySet());
    }

    private static Fields fields(String row) throws JsonProcessingException {
        return Fields.of(JSON.readTree(row));
    }
}
