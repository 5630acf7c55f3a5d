package org.tequio.intake.duplicates;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.register.Identifier;
import org.tequio.register.RecordType;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.intake.duplicates.DuplicateReason.SAME_ACRONYM;
import static org.tequio.intake.duplicates.DuplicateReason.SAME_CITY;
import static org.tequio.intake.duplicates.DuplicateReason.SAME_COUNTRY;
import static org.tequio.intake.duplicates.DuplicateReason.SAME_IDENTIFIER;
import static org.tequio.intake.duplicates.DuplicateReason.SAME_NAME;
import static org.tequio.intake.duplicates.DuplicateReason.SAME_WEBSITE;
import static org.tequio.intake.duplicates.DuplicateReason.SIMILAR_NAME;

/** What is told to be a probable duplicate, why, and how sure. */
class DuplicatesTest {

    /** A cold start, or a machine that stands still, holds up one or two; what is too much work holds up each. */
    private static final int TRIES = 5;

    private static Listing register;
    private static Duplicates duplicates;

    @BeforeAll
    static void emptyRegister() {
        register = Listing.empty();
        duplicates = register.duplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Federación de Cooperativas Ñandutí;     FEDERACION DE COOPERATIVAS NANDUTI
            Spółdzielnia Łączność;                  Spoldzielnia Lacznosc
            Universidad Campesina Tikatamachtil;    Tikatamachtil, Universidad Campesina
            Agua y Energía Tlaxcala;                Agua & Energía Tlaxcala
            Terre et Partage Kerbihan;              Terre & partage - Kerbihan
            Bread and Roses Hebden;                 Bread + Roses Hebden
            Lurgintza;                              Lurgintza S. Coop.
            Bürgerenergie Höxter;                   Bürgerenergie Höxter e.G.
            Enercoop Armorique;                     SCIC Enercoop Armorique
            Cafetaleros del Soconusco;              Cafetaleros de Soconusco Coop. Ltda.
            Textiles Xochitl;                       Textiles Xóchitl, S. A. de C. V.
            The Calder Valley Co-op Society;        Calder Valley Coop Society
            Réseau des Tisserands Pyrénéens (RTP);  Réseau des tisserands pyrénéens
            Agro Norte Zitacuaro;                   Agronorte Zitácuaro
            ZPTQX;                                  ZP-TQX
            Кооператив Зелёная Роща;                КООПЕРАТИВ «ЗЕЛЕНАЯ РОЩА»
            Συνεταιρισμός Γυναικών Ζαγοράς;         ΣΥΝΕΤΑΙΡΙΣΜΟΣ ΓΥΝΑΙΚΩΝ ΖΑΓΟΡΑΣ
            تعاونيّة النّور الزراعية;                   تعاونية النور الزراعيه
            महिला बुनकर संघ वाराणसी;                  वाराणसी महिला बुनकर संघ
            东山农民专业合作社;                       东山 农民专业 合作社
            한살림 생활협동조합;                       생활협동조합 한살림
            Hợp tác xã Bình Phước;                  HOP TAC XA BINH PHUOC
            """)
    void theSameNameIsKnownHoweverItIsWritten(String listed, String described) throws SQLException {
        var id = register.add(Listing.in("MX", null, listed));
        var found = duplicates.find(Listing.in("MX", null, described)).get(0);
        assertEquals(new Candidate(id, RecordType.ACTOR, listed, "MX", 84, List.of(SAME_NAME, SAME_COUNTRY)), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Cooperativa Titataniske;                Cooperativa Titatanike
            Cooperativa Yeknemilis;                 Coperativa Yeknemilis
            Mutuelle des Éleveurs de Plougastel;    Mutuelle des Éleveurs de Plougsatel
            Housing Trust Mytholmroyd;              Housing Trust Mytholmroid Ltd
            Союз фермеров Вологодчины;              Союз фермеров Волагодчины
            Δίκτυο Αλληλεγγύης Τρικάλων;            Δίκτυο Αλληλεγγύης Τρίκαλλων
            جمعية النساء القرويات;                    جمعية النساء القروياات
            北京市海淀区残疾人联合会;                   北京海淀区残疾人联合会
            Gran Cooperativa Maseualsiuamej;        Cooperativa Maseualsiuamej Mosenyolchicauani
            """)
    void aSimilarNameIsKnown(String listed, String described) throws SQLException {
        var id = register.add(Listing.in("MX", null, listed));
        var found = duplicates.find(Listing.in("MX", null, described)).get(0);
        assertEquals(id, found.id());
        assertEquals(List.of(SIMILAR_NAME, SAME_COUNTRY), found.reasons());
        assertTrue(found.score() < 84, "less sure than of the same name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Universidad de Antequera;      Antequera;                       Antequera
            Mutua de Ronda;                Ayuntamiento de Ronda;           Ronda
            Escuela Rural 12;              Escuela Rural 13;
            Crédit Agreste (Bordeaux);     Crédit Agreste (Lille);
            Government of Ruritania;       Government of Sylvania;
            """)
    void whatOnlySharesSomeWordsIsNotTheSame(String listed, String described, String city) throws SQLException {
        var id = register.add(Listing.in("ES", city, listed));
        var found = duplicates.find(Listing.in("ES", city, described)).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        assertFalse(found.filter(candidate -> candidate.reasons().contains(SAME_NAME))
                .isPresent());
        assertTrue(found.map(Candidate::score).orElse(0) < 70, () -> "too sure: " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Foro Andino de Economía Popular (FAEP);     FAEP
            FBEQ;                                       Foro Boliviano de Economía Quechua
            Consejo Nacional de Artesanas Zapotecas;    CNAZ
            CICP - Confédération des Pêcheurs;          Confederation of Fishers (CICP)
            Confederación de Tejedoras del Chaco (CT-CH);  CT-CH
            """)
    void anAcronymStandsForAName(String listed, String described) throws SQLException {
        var id = register.add(Listing.in("BO", null, listed));
        var found = duplicates.find(Listing.in("BO", null, described)).get(0);
        assertEquals(id, found.id());
        assertTrue(found.reasons().contains(SAME_ACRONYM), found::toString);
    }

    @Test
    void allNamesAreCompared() throws SQLException {
        var id = register.add(
                Listing.in("SN", null, "Union des Femmes de Popenguine", "Ràkkaati Jigéen Ñi", "UFP Popenguine"));
        var found = duplicates.find(Listing.in("SN", null, "Something else altogether", "Rakkaati jigeen ni"));
        assertEquals(id, found.get(0).id());
        assertEquals("Union des Femmes de Popenguine", found.get(0).name(), "what it is called officially");
    }

    @Test
    void theSameNameCountsForMoreTheNearerItIs() throws SQLException {
        var abroad = register.add(Listing.in("PY", "Asunción", "Tierra Guaraní Unida"));
        var nowhere = register.add(Listing.named("Tierra Guaraní Unida"));
        var elsewhere = register.add(Listing.in("AR", "Posadas", "Tierra Guaraní Unida"));
        var somewhere = register.add(Listing.in("AR", null, "Tierra Guaraní Unida"));
        var here = register.add(Listing.in("AR", "Eldorado", "Tierra Guaraní Unida"));
        var found = duplicates.find(Listing.in("AR", "El Dorado / Eldorado", "Tierra Guaraní Unida"));
        assertEquals(5, found.size());
        found = duplicates.find(Listing.in("AR", "ELDORADO", "Tierra Guaraní Unida"));
        assertEquals(
                List.of(here, somewhere, elsewhere, nowhere, abroad),
                found.stream().map(Candidate::id).toList());
        assertEquals(
                List.of(90, 84, 74, 72, 48),
                found.stream().map(Candidate::score).toList());
        assertEquals(List.of(SAME_NAME, SAME_COUNTRY, SAME_CITY), found.get(0).reasons());
        assertEquals(List.of(SAME_NAME), found.get(4).reasons());
    }

    @Test
    void theSameWebsiteIsAReasonByItself() throws SQLException {
        var id = register.add(at("https://www.tierra-y-libertad.example/quienes-somos", "Tierra y Libertad"));
        var found = duplicates.find(at("http://tierra-y-libertad.example", "Asociación Zapata"));
        assertEquals(
                List.of(new Candidate(id, RecordType.ACTOR, "Tierra y Libertad", null, 70, List.of(SAME_WEBSITE))),
                found);
    }

    @Test
    void pagesOfASharedHostAreWebsitesOfTheirOwn() throws SQLException {
        var id = register.add(at("https://www.facebook.com/semillas.libres/?ref=1", "Semillas Libres"));
        assertEquals(List.of(), duplicates.find(at("https://facebook.com/otra.gente", "Otra Gente")));
        var found = duplicates.find(at("https://facebook.com/Semillas.Libres", "Otra Gente"));
        assertEquals(id, found.get(0).id());
    }

    @Test
    void aWebsiteThatManyShareSaysNothing() throws SQLException {
        for (int i = 0; i < 11; i++) {
            register.add(at("https://all.example/%d".formatted(i), "Grupo%d".formatted(i)));
        }
        assertEquals(List.of(), duplicates.find(at("https://all.example/12", "Asamblea")));
    }

    @Test
    void theSameIdentifierIsTheStrongestReason() throws SQLException {
        var identifier = new Identifier("XI-ROR", "05abcde12");
        var id = register.add(identified(identifier, "Instituto de Estudios Cooperativos"));
        var found = duplicates.find(identified(identifier, "Lanki"));
        assertEquals(
                List.of(new Candidate(
                        id,
                        RecordType.ACTOR,
                        "Instituto de Estudios Cooperativos",
                        null,
                        95,
                        List.of(SAME_IDENTIFIER))),
                found);
        assertEquals(List.of(), duplicates.find(identified(new Identifier("XI-ROR", "05abcde13"), "Lanki")));
    }

    @Test
    void placesAloneAreNoReason() throws SQLException {
        register.add(Listing.in("NP", "Bhaktapur", "Juju Dhau Sahakari"));
        assertEquals(List.of(), duplicates.find(Listing.in("NP", "Bhaktapur", "Pottery Square Guild")));
    }

    @Test
    void whatHasLeftTheListIsNoCandidateUntilItIsBack() throws SQLException {
        var id = register.add(Listing.in("KE", null, "Umoja wa Wavuvi Lamu"));
        register.change(
                "UPDATE actor SET version = 2, status = 'withdrawn', withdrawn_because = 'dissolved' WHERE id = '%s'"
                        .formatted(id));
        assertEquals(List.of(), duplicates.find(Listing.in("KE", null, "Umoja wa Wavuvi Lamu")));
        register.change("UPDATE actor SET version = 3, status = 'listed', withdrawn_because = NULL WHERE id = '%s'"
                .formatted(id));
        assertEquals(
                id,
                duplicates
                        .find(Listing.in("KE", null, "Umoja wa Wavuvi Lamu"))
                        .get(0)
                        .id());
    }

    @Test
    void aRenamedActorIsFoundByItsNewNameOnly() throws SQLException {
        var id = register.add(Listing.in("KE", null, "Kikundi cha Wafumaji"));
        register.change("UPDATE actor SET version = 2, names = '[{\"text\": \"Chama cha Asali Bora\"}]' WHERE id = '%s'"
                .formatted(id));
        assertEquals(List.of(), duplicates.find(Listing.in("KE", null, "Kikundi cha Wafumaji")));
        assertEquals(
                id,
                duplicates
                        .find(Listing.in("KE", null, "Chama cha Asali Bora"))
                        .get(0)
                        .id());
    }

    @Test
    void whatItIsKnownNotToBeIsLeftOut() throws SQLException {
        var one = register.add(Listing.in("CL", null, "Cooperativa Trafkintu"));
        var other = register.add(Listing.in("CL", null, "Cooperativa Trafkintu"));
        var description = new Description(
                RecordType.ACTOR, List.of("Cooperativa Trafkintu"), "CL", null, null, List.of(), Set.of(one));
        assertEquals(
                List.of(other),
                duplicates.find(description).stream().map(Candidate::id).toList());
    }

    @Test
    void theTenBestAreToldAndEqualOnesInTheOrderOfTheirIds() throws SQLException {
        var here = new TreeSet<String>();
        var abroad = new TreeSet<String>();
        for (int i = 0; i < 6; i++) {
            here.add(register.add(Listing.in("UY", null, "Hilanderas del Sur Profundo")));
            abroad.add(register.add(Listing.in("PE", null, "Hilanderas del Sur Profundo")));
        }
        var expected = Stream.concat(here.stream(), abroad.stream()).limit(10).toList();
        var found = duplicates.find(Listing.in("UY", null, "Hilanderas del Sur Profundo"));
        assertEquals(expected, found.stream().map(Candidate::id).toList());
    }

    @Test
    void alliancesAreComparedWithAlliances() throws SQLException {
        var id = register.addAlliance("Pacto por el Agua del Lago");
        register.add(Listing.in("GT", null, "Pacto por el Agua del Lago"));
        var found = duplicates.find(Listing.alliance("Pacto por el agua, del lago"));
        assertEquals(
                List.of(new Candidate(
                        id, RecordType.ALLIANCE, "Pacto por el Agua del Lago", null, 72, List.of(SAME_NAME))),
                found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ' ';                   1
            '…!?';                 1
            x;                     20000
            'a%_\\''\" ';          5000
            'cooperativa ';        900
            'ẃórð ';              2000
            '东';                   9000
            '1 ';                  5000
            """)
    void hostileNamesCostNothing(String part, int times) throws SQLException {
        register.add(Listing.in("MX", null, "Cooperativa Cooperativa Cooperativa"));
        var name = part.repeat(times) + '\0';
        var hostile = Listing.in("MX", name, name, name + 'a', '\0' + name);
        var shortest = secondsToFind(hostile);
        for (int again = 1; again < TRIES && shortest >= 1; again++) {
            shortest = Math.min(shortest, secondsToFind(hostile));
        }
        assertTrue(shortest < 1, "%.1f s at best".formatted(shortest));
    }

    private static double secondsToFind(Description described) throws SQLException {
        long begin = System.nanoTime();
        duplicates.find(described);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Description at(String website, String name) {
        return new Description(RecordType.ACTOR, List.of(name), null, null, website, List.of(), Set.of());
    }

    private static Description identified(Identifier identifier, String name) {
        return new Description(RecordType.ACTOR, List.of(name), null, null, null, List.of(identifier), Set.of());
    }
}
