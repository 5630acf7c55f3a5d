package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Evidence: a public page that supports a record's main fact.
 *
 * @param seenOn the day on which someone last saw it there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
public record Source(
        String url, @Nullable String title, @Nullable LocalDate seenOn) {

    public static Source page(String url) {
        return new Source(url, null, null);
    }
}
