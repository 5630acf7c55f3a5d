package org.tequio.exchange.exports;

import org.tequio.directory.NameView;
import org.tequio.exchange.RecordTexts;

import java.util.List;
import java.util.function.Function;

/** The columns of a data package, by which our importer brings back all that the register says of a record. */
final class PackageColumns {

    static final List<Column<ExportedActor>> ACTORS = List.of(
            Column.of("id", ExportedActor::id),
            Column.ofText("name", ExportedActor::name),
            Column.of("name_lang", actor -> first(actor.names()).lang()),
            Column.of("kind", ExportedActor::kind),
            Column.of("constituency", ExportedActor::constituency),
            Column.of("level", ExportedActor::level),
            Column.of("country", ExportedActor::country),
            Column.ofText("city", ExportedActor::city),
            Column.of("founded", ExportedActor::founded),
            Column.of("website", ExportedActor::website),
            Column.ofCodes("sectors", ExportedActor::activities),
            Column.ofCodes("sdgs", ExportedActor::sdgs),
            Column.of("source_url", actor -> actor.sources().get(0).url()),
            Column.ofCodes("further_kinds", ExportedActor::furtherKinds),
            furtherNames(ExportedActor::names),
            Column.of("latitude", ExportedActor::latitude),
            Column.of("longitude", ExportedActor::longitude),
            Column.ofCodes("active_in", ExportedActor::activeIn),
            Column.of("closed", ExportedActor::closed),
            Column.of("umbrella", actor -> RecordColumns.id(actor.umbrella())),
            RecordColumns.identifiers(ExportedActor::identifiers),
            RecordColumns.sources(ExportedActor::sources),
            Column.ofText("licence", ExportedActor::licence),
            Column.of("confirmed_on", ExportedActor::confirmedOn),
            Column.of("subdivision", ExportedActor::subdivision));

    static final List<Column<ExportedAlliance>> ALLIANCES = List.of(
            Column.of("id", ExportedAlliance::id),
            Column.ofText("name", ExportedAlliance::name),
            Column.of("kind", ExportedAlliance::kind),
            Column.of("start_year", ExportedAlliance::since),
            Column.of("end_year", ExportedAlliance::until),
            Column.ofText("description", ExportedAlliance::description),
            Column.ofCodes("sdgs", ExportedAlliance::sdgs),
            Column.of("source_url", alliance -> alliance.sources().get(0).url()),
            Column.of("name_lang", alliance -> first(alliance.names()).lang()),
            furtherNames(ExportedAlliance::names),
            Column.ofCodes("territories", ExportedAlliance::territories),
            Column.ofCodes("sectors", ExportedAlliance::activities),
            RecordColumns.identifiers(ExportedAlliance::identifiers),
            RecordColumns.sources(ExportedAlliance::sources),
            Column.ofText("licence", ExportedAlliance::licence),
            Column.of("confirmed_on", ExportedAlliance::confirmedOn));

    static final List<Column<ExportedMembership>> MEMBERSHIPS = List.of(
            Column.of("alliance_id", ExportedMembership::allianceId),
            Column.of("actor_id", ExportedMembership::actorId),
            Column.of("role", ExportedMembership::role),
            Column.of("start_year", ExportedMembership::since),
            Column.of("end_year", ExportedMembership::until),
            Column.of("source_url", membership -> membership.sources().get(0).url()),
            Column.of("state", ExportedMembership::state),
            RecordColumns.sources(ExportedMembership::sources),
            Column.ofText("licence", ExportedMembership::licence),
            Column.of("confirmed_on", ExportedMembership::confirmedOn),
            Column.of("id", ExportedMembership::id));

    static final List<Column<ExportedExperience>> EXPERIENCES = List.of(
            Column.of("id", ExportedExperience::id),
            Column.of("kind", ExportedExperience::kind),
            Column.ofText("title", ExportedExperience::title),
            Column.ofText("summary", ExportedExperience::summary),
            Column.of("alliance_id", experience -> RecordColumns.id(experience.alliance())),
            Column.ofCodes("actor_ids", experience -> RecordColumns.ids(experience.actors())),
            Column.of("country", ExportedExperience::country),
            Column.of("year", ExportedExperience::date),
            Column.ofText("crisis", ExportedExperience::crisis),
            Column.of("source_url", experience -> experience.sources().get(0).url()),
            Column.ofCodes("sdgs", ExportedExperience::sdgs),
            Column.of("lang", ExportedExperience::lang),
            RecordColumns.identifiers(ExportedExperience::identifiers),
            RecordColumns.sources(ExportedExperience::sources),
            Column.ofText("licence", ExportedExperience::licence),
            Column.of("confirmed_on", ExportedExperience::confirmedOn));

    private PackageColumns() {}

    private static NameView first(List<NameView> names) {
        return names.get(0);
    }

    /** The first name has columns of its own. */
    private static <R> Column<R> furtherNames(Function<R, List<NameView>> names) {
        return Column.ofTexts(
                "names",
                row -> names.apply(row).subList(1, names.apply(row).size()),
                name -> RecordTexts.name(name.type(), name.lang(), name.text()));
    }
}
