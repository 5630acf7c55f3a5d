package org.tequio.shared;

/** Where one can go on from the entrance, in the order in which it is told. */
enum EntryLink implements Coded {
    DOCUMENTATION("documentation", "/q/swagger-ui"),
    CONTRACT("contract", "/q/openapi"),
    ACTORS("actors", "/api/v1/actors"),
    ALLIANCES("alliances", "/api/v1/alliances"),
    EXPERIENCES("experiences", "/api/v1/experiences"),
    CONVERGENCE("convergence", "/api/v1/convergence?by=subregion"),
    MEASURES("measures", "/api/v1/convergence/measures"),
    KINDS("kinds", "/api/v1/reference/kinds"),
    TERRITORIES("territories", "/api/v1/reference/territories?type=region"),
    RELEASES("releases", "/api/v1/releases"),
    CATALOG("catalog", "/api/v1/catalog"),
    PROBLEMS("problems", "/problems");

    private final String code;
    private final String address;

    EntryLink(String code, String address) {
        this.code = code;
        this.address = address;
    }

    @Override
    public String code() {
        return code;
    }

    String address() {
        return address;
    }
}
