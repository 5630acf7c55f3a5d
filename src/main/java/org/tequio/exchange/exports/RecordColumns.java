package org.tequio.exchange.exports;

import org.jspecify.annotations.Nullable;
import org.tequio.directory.IdentifierView;
import org.tequio.directory.NameView;
import org.tequio.directory.ReferenceView;
import org.tequio.directory.SourceView;
import org.tequio.exchange.RecordTexts;

import java.util.List;
import java.util.function.Function;

/** The columns of each type's CSV file, in their order: new ones come at the end, none is ever renamed. */
final class RecordColumns {

    static final List<Column<ExportedActor>> ACTORS = List.of(
            Column.of("id", ExportedActor::id),
            Column.ofText("name", ExportedActor::name),
            Column.of("kind", ExportedActor::kind),
            Column.of("group", ExportedActor::group),
            Column.of("sector", ExportedActor::sector),
            Column.of("level", ExportedActor::level),
            Column.of("country", ExportedActor::country),
            Column.ofText("city", ExportedActor::city),
            Column.of("latitude", ExportedActor::latitude),
            Column.of("longitude", ExportedActor::longitude),
            Column.ofCodes("activeIn", ExportedActor::activeIn),
            Column.of("website", ExportedActor::website),
            Column.ofCodes("activities", ExportedActor::activities),
            Column.ofCodes("sdgs", ExportedActor::sdgs),
            Column.of("founded", ExportedActor::founded),
            Column.of("closed", ExportedActor::closed),
            Column.ofCodes("furtherKinds", ExportedActor::furtherKinds),
            Column.of("constituency", ExportedActor::constituency),
            Column.of("umbrella", actor -> id(actor.umbrella())),
            names(ExportedActor::names),
            identifiers(ExportedActor::identifiers),
            sources(ExportedActor::sources),
            Column.ofText("licence", ExportedActor::licence),
            Column.of("confirmedOn", ExportedActor::confirmedOn),
            Column.of("freshness", actor -> actor.freshness().code()),
            Column.of("version", ExportedActor::version),
            Column.of("updatedAt", ExportedActor::updatedAt),
            Column.of("subdivision", ExportedActor::subdivision));

    static final List<Column<ExportedAlliance>> ALLIANCES = List.of(
            Column.of("id", ExportedAlliance::id),
            Column.ofText("name", ExportedAlliance::name),
            Column.of("kind", ExportedAlliance::kind),
            Column.of("since", ExportedAlliance::since),
            Column.of("until", ExportedAlliance::until),
            Column.of("pattern", ExportedAlliance::pattern),
            Column.of("scheme", ExportedAlliance::scheme),
            Column.of("triangularCandidate", ExportedAlliance::triangularCandidate),
            Column.ofCodes("groups", ExportedAlliance::groups),
            Column.of("members", ExportedAlliance::members),
            Column.ofText("description", ExportedAlliance::description),
            Column.ofCodes("territories", ExportedAlliance::territories),
            Column.ofCodes("activities", ExportedAlliance::activities),
            Column.ofCodes("sdgs", ExportedAlliance::sdgs),
            names(ExportedAlliance::names),
            identifiers(ExportedAlliance::identifiers),
            sources(ExportedAlliance::sources),
            Column.ofText("licence", ExportedAlliance::licence),
            Column.of("confirmedOn", ExportedAlliance::confirmedOn),
            Column.of("freshness", alliance -> alliance.freshness().code()),
            Column.of("version", ExportedAlliance::version),
            Column.of("updatedAt", ExportedAlliance::updatedAt));

    static final List<Column<ExportedMembership>> MEMBERSHIPS = List.of(
            Column.of("allianceId", ExportedMembership::allianceId),
            Column.of("actorId", ExportedMembership::actorId),
            Column.of("role", ExportedMembership::role),
            Column.of("since", ExportedMembership::since),
            Column.of("until", ExportedMembership::until),
            Column.of("state", ExportedMembership::state),
            Column.of("id", ExportedMembership::id),
            sources(ExportedMembership::sources),
            Column.ofText("licence", ExportedMembership::licence),
            Column.of("confirmedOn", ExportedMembership::confirmedOn),
            Column.of("freshness", membership -> membership.freshness().code()),
            Column.of("version", ExportedMembership::version),
            Column.of("updatedAt", ExportedMembership::updatedAt));

    static final List<Column<ExportedExperience>> EXPERIENCES = List.of(
            Column.of("id", ExportedExperience::id),
            Column.of("kind", ExportedExperience::kind),
            Column.ofText("title", ExportedExperience::title),
            Column.ofText("summary", ExportedExperience::summary),
            Column.of("lang", ExportedExperience::lang),
            Column.of("country", ExportedExperience::country),
            Column.of("date", ExportedExperience::date),
            Column.ofText("crisis", ExportedExperience::crisis),
            Column.ofCodes("sdgs", ExportedExperience::sdgs),
            Column.of("alliance", experience -> id(experience.alliance())),
            Column.ofCodes("actors", experience -> ids(experience.actors())),
            identifiers(ExportedExperience::identifiers),
            sources(ExportedExperience::sources),
            Column.ofText("licence", ExportedExperience::licence),
            Column.of("confirmedOn", ExportedExperience::confirmedOn),
            Column.of("freshness", experience -> experience.freshness().code()),
            Column.of("version", ExportedExperience::version),
            Column.of("updatedAt", ExportedExperience::updatedAt));

    private RecordColumns() {}

    static <R> Column<R> names(Function<R, List<NameView>> names) {
        return Column.ofTexts("names", names, name -> RecordTexts.name(name.type(), name.lang(), name.text()));
    }

    static <R> Column<R> identifiers(Function<R, List<IdentifierView>> identifiers) {
        return Column.ofTexts(
                "identifiers",
                identifiers,
                identifier -> RecordTexts.identifier(identifier.scheme(), identifier.value()));
    }

    static <R> Column<R> sources(Function<R, List<SourceView>> sources) {
        return Column.ofTexts(
                "sources", sources, source -> RecordTexts.source(source.url(), source.title(), source.seenOn()));
    }

    static @Nullable String id(@Nullable ReferenceView reference) {
        return reference == null ? null : reference.id();
    }

    static List<String> ids(List<ReferenceView> references) {
        return references.stream().map(ReferenceView::id).toList();
    }
}
