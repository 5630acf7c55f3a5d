package org.tequio.reference;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Coded;
import org.tequio.shared.contract.ContractFilter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the contract which values a parameter takes whose description says that they are codes of a list, so that a
 * generated client knows them: one schema for each list, all parameters refer to it.
 */
@OpenApiFilter(stages = RunStage.BUILD, priority = ContractFilter.PRIORITY + 1)
public final class CodesInContract implements OASFilter {

    private static final java.util.regex.Pattern NAMED =
            java.util.regex.Pattern.compile("(?i)\\bcodes? of /reference/([a-z-]+)");
    /** The others are enums. */
    private static final Set<CodeList> TOO_LONG = EnumSet.of(CodeList.SDGS, CodeList.TERRITORIES);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> orEmpty(operation.getParameters()))
                .forEach(parameter -> named(parameter).ifPresent(list -> narrow(parameter, list, document)));
    }

    private static Stream<Parameter> orEmpty(@Nullable List<Parameter> parameters) {
        return parameters == null ? Stream.of() : parameters.stream();
    }

    private static Optional<CodeList> named(Parameter parameter) {
        var description = parameter.getDescription();
        return description == null
                ? Optional.empty()
                : NAMED.matcher(description)
                        .results()
                        .flatMap(found -> CodeList.CODES.find(found.group(1)).stream())
                        .filter(list -> !TOO_LONG.contains(list))
                        .findFirst();
    }

    private static void narrow(Parameter parameter, CodeList list, OpenAPI document) {
        var code = OASFactory.createSchema().ref(schema(list, document));
        var values = parameter.getSchema();
        if (values.getType() != null && values.getType().contains(SchemaType.ARRAY)) {
            values.setItems(code);
        } else {
            parameter.setSchema(code);
        }
    }

    /** The name of the schema of a list, which is there already if some property is of it. */
    private static String schema(CodeList list, OpenAPI document) {
        var members = list.members();
        var name = members.get(0).getClass().getSimpleName();
        var schemas = document.getComponents().getSchemas();
        if (!schemas.containsKey(name)) {
            document.getComponents().addSchema(name, of(members));
        }
        return name;
    }

    private static Schema of(List<Concept> members) {
        var schema = OASFactory.createSchema().type(List.of(SchemaType.STRING));
        members.stream().map(Coded::code).forEach(schema::addEnumeration);
        return schema;
    }
}
