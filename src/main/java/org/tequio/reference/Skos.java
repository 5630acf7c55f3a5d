package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Code lists in the words of SKOS (W3C, 2009), written as JSON-LD 1.1. The context stands in the answer itself, so that
 * nothing else has to be fetched to read it.
 *
 * @param context what the short names mean
 * @param graph the list, if all of it is told, and its members
 */
record Skos(
        @JsonProperty("@context") Map<String, Object> context,
        @JsonProperty("@graph") List<Record> graph) {

    static final String MEDIA_TYPE = "application/ld+json";

    static Skos of(CodeList list, List<? extends Concept> members, URI base) {
        var concepts = members.stream().map(SkosConcept::of);
        return new Skos(
                context(base),
                Stream.concat(Stream.of(SkosScheme.of(list)), concepts).toList());
    }

    static Skos of(Concept member, URI base) {
        return new Skos(context(base), List.of(SkosConcept.of(member)));
    }

    private static Map<String, Object> context(URI base) {
        var context = new LinkedHashMap<String, Object>();
        context.put("@base", base.toString());
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("owl", "http://www.w3.org/2002/07/owl#");
        context.put("id", "@id");
        context.put("type", "@type");
        context.put("title", byLanguage("dct:title"));
        context.put("versionInfo", "owl:versionInfo");
        context.put("notation", "skos:notation");
        context.put("prefLabel", byLanguage("skos:prefLabel"));
        context.put("altLabel", Map.of("@id", "skos:altLabel", "@container", "@set"));
        context.put("definition", byLanguage("skos:definition"));
        Stream.of("broader", "broadMatch", "inScheme", "topConceptOf")
                .forEach(link -> context.put(link, Map.of("@id", "skos:" + link, "@type", "@id")));
        return context;
    }

    private static Map<String, String> byLanguage(String property) {
        return Map.of("@id", property, "@container", "@language");
    }

    /** The list as a whole. */
    record SkosScheme(String id, String type, Label title, String versionInfo) {

        static SkosScheme of(CodeList list) {
            return new SkosScheme(list.code(), "skos:ConceptScheme", list.title(), list.version());
        }
    }

    /** A member; its group, being a member of another list, is a broader match and not simply broader. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SkosConcept(
            String id,
            String type,
            String notation,
            Label prefLabel,
            List<String> altLabel,
            @Nullable Label definition,
            @Nullable String broader,
            @Nullable String broadMatch,
            String inScheme,
            @Nullable String topConceptOf) {

        static SkosConcept of(Concept concept) {
            var list = concept.list();
            var broader = concept.broader().map(code -> iri(list, code)).orElse(null);
            var group = concept.facts().group();
            return new SkosConcept(
                    iri(list, concept.code()),
                    "skos:Concept",
                    concept.code(),
                    concept.label(),
                    concept.synonyms(),
                    concept.rule().orElse(null),
                    broader,
                    group == null ? null : iri(CodeList.GROUPS, group.code()),
                    list.code(),
                    broader == null ? list.code() : null);
        }

        private static String iri(CodeList list, String code) {
            return list.code() + "/" + code;
        }
    }
}
