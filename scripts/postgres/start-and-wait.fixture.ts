/** Starts a server, says where it is and ends when it is killed: a test does. */
import { startPostgres } from './start-postgres.ts';

const { folder, servers } = await startPostgres(1);
console.log(JSON.stringify({ folder, ports: servers.map(({ port }) => port) }));
