package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.Advice;
import org.tequio.shared.PageQuery;
import org.tequio.shared.Parameters;
import org.tequio.shared.Problem;

import java.util.List;

/** Which brokers somebody asks for. */
public class BrokersQuery extends PageQuery {

    @Parameter(
            description =
                    "Two of the seven stakeholder groups (codes of /reference/groups, without platform and unknown) "
                            + "between which to lead: two, or none.",
            example = "government")
    @RestQuery
    List<String> between = List.of();

    /** @throws Problem 400 unless these are no groups or two different ones */
    List<String> groups() {
        var asked = Parameters.each("between", between);
        asked.forEach(BrokersQuery::mustBeMeasured);
        var groups = asked.stream().distinct().sorted().toList();
        if (groups.size() != asked.size() || groups.size() == 1 || groups.size() > 2) {
            throw Problem.invalidParameter(
                    "between", "between names two different groups, as in between=government,academia.");
        }
        return groups;
    }

    /** The name of the list in the results of a run. */
    String list() {
        var groups = groups();
        return groups.isEmpty() ? BrokerLists.ALL : BrokerLists.between(groups.get(0), groups.get(1));
    }

    private static void mustBeMeasured(String code) {
        if (!PartnerGroups.GROUPS.contains(
                StakeholderGroup.CODES.get("between", code).code())) {
            throw Problem.unknownCode("between", code, Advice.on(code, PartnerGroups.GROUPS));
        }
    }
}
