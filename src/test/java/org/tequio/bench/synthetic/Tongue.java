package org.tequio.bench.synthetic;

import java.util.List;

/** Words of a language for names that look like names: what it is, what it is for, and syllables of a place. */
enum Tongue {
    ENGLISH(
            "en",
            "Cooperative,Workers' Mutual,Community Trust,Federation",
            "Housing,Fair Trade,Organic Farming,Care",
            "field ford ham wick stone mere dale"),
    SPANISH(
            "es",
            "Cooperativa,Federación,Asociación,Caja Solidaria",
            "de Producción,de Ahorro y Crédito,de Mujeres Artesanas,Campesina",
            "gua na huá ñe ci tlán xal món"),
    FRENCH(
            "fr",
            "Mutuelle,Coopérative,Fédération,Régie de Quartier",
            "de l'Économie Sociale,des Éleveurs,d'Épargne,de Santé",
            "ville bré sur cy mont où gné lac"),
    PORTUGUESE(
            "pt",
            "Associação,Cooperativa,União,Fundação",
            "de Reciclagem,dos Agricultores,de Crédito,de Habitação",
            "ção mi ra guá pe são ná tu"),
    SWAHILI(
            "sw",
            "Chama,Ushirika,Umoja wa Wakulima,Shirika",
            "la Akiba,wa Wavuvi,wa Kahawa,la Afya",
            "ki li ma nja ro mwa nza go"),
    TURKISH(
            "tr",
            "Kooperatifi,Vakfı,Derneği,Birliği",
            "Tarımsal Kalkınma,Üretici Kadınlar,Dayanışma,Çiftçi",
            "köy öz ışık şe hir gün dağ"),
    VIETNAMESE(
            "vi",
            "Hợp tác xã,Liên minh,Hội,Quỹ",
            "Nông nghiệp,Tín dụng,Thủ công,Phụ nữ",
            "Đà Huế Bình Lộc Mỹ Phước Tân"),
    POLISH(
            "pl",
            "Spółdzielnia,Fundacja,Związek,Stowarzyszenie",
            "Mieszkaniowa,Społeczna,Rolników,Łączności",
            "ów łódź szcz cin gór ną wie"),
    RUSSIAN(
            "ru",
            "Кооператив,Союз,Ассоциация,Фонд",
            "потребителей,взаимопомощи,фермеров,ремёсел",
            "град ово ки нов ская бор лес"),
    GREEK(
            "el",
            "Συνεταιρισμός,Ένωση,Σύλλογος,Δίκτυο",
            "Αγροτών,Γυναικών,Αλληλεγγύης,Ενέργειας",
            "πό λη νι κος θέ ρα μύ λοι"),
    ARABIC("ar", "تعاونية,جمعية,اتحاد,صندوق", "زراعية,نسائية,للادخار,للحرفيين", "دار نور بني عين تل وادي"),
    HINDI("hi", "सहकारी समिति,महासंघ,न्यास,स्वयं सहायता समूह", "महिला,दुग्ध,कृषि,बुनकर", "पुर गढ़ न गर रा म ली"),
    BENGALI("bn", "সমবায় সমিতি,ফেডারেশন,ফাউন্ডেশন,সংঘ", "মহিলা,কৃষক,তাঁতি,মৎস্যজীবী", "পুর গঞ্জ ন গর হাট খালী"),
    CHINESE("zh", "合作社,联合会,基金会,协会", "农民专业,信用,住房,妇女", "东 山 海 安 平 河 南"),
    JAPANESE("ja", "生活協同組合,連合会,協会,財団", "労働者,農業,消費者,医療福祉", "川 野 島 田 松 原 ヶ浦"),
    KOREAN("ko", "협동조합,연합회,재단,협회", "생활,사회적,농업,의료복지", "산 천 동 주 강 원 성"),
    AMHARIC("am", "ኅብረት ሥራ ማህበር,ዩኒየን,ማህበር,ድርጅት", "የገበሬዎች,የቁጠባና ብድር,የሴቶች,የቡና", "ጎን ደር ሐ ረር አዲ ስ");

    private final String code;
    private final List<String> heads;
    private final List<String> purposes;
    private final List<String> syllables;

    Tongue(String code, String heads, String purposes, String syllables) {
        this.code = code;
        this.heads = List.of(heads.split(","));
        this.purposes = List.of(purposes.split(","));
        this.syllables = List.of(syllables.split(" "));
    }

    String code() {
        return code;
    }

    /** Such as "Cooperativa Campesina Xalmónñe". */
    String name(Draw draw) {
        return String.join(" ", draw.one(heads), draw.one(purposes), place(draw));
    }

    /** A word that nobody has heard of. */
    String place(Draw draw) {
        var word = new StringBuilder();
        for (int syllables = draw.between(2, 4); syllables > 0; syllables--) {
            word.append(draw.one(this.syllables));
        }
        return word.replace(0, 1, word.substring(0, 1).toUpperCase()).toString();
    }

    /** Some sentences' worth of words. */
    String text(Draw draw, int names) {
        var text = new StringBuilder(name(draw));
        for (int i = 1; i < names; i++) {
            text.append(i % 3 == 0 ? ". " : ", ").append(name(draw));
        }
        return text.append('.').toString();
    }
}
