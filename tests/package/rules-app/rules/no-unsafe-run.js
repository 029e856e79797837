// ruleid: acme-no-unsafe-run
run(command);
// ok: acme-no-unsafe-run
run('ls');
