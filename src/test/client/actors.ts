import { client } from './tequio/client.gen.js';
import { type ActorSummary, findActors, getActor } from './tequio/index.js';
declare const process: { argv: string[] };
client.setConfig({ baseUrl: process.argv[2] });
const networks: ActorSummary[] = [];
for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await findActors({ query: { kind: ['network'], limit: 10, cursor }, throwOnError: true });
    networks.push(...page.data.items);
    cursor = page.data.next ?? undefined;
}
const actor = await getActor({ path: { id: networks[0].id }, throwOnError: true });
console.log(`${networks.length} networks; ${actor.data.name} is in ${actor.data.memberships.length} alliances.`);
// the compiler knows the codes, and would not let this one pass
const { error } = await findActors({ query: { kind: ['coop' as 'cooperative'] } });
console.log(`${error?.status}: ${error?.detail}`);
