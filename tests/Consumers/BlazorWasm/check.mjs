// node check.mjs <published wwwroot>: runs the published application without a browser.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const root = resolve(process.argv[2]);
process.chdir(root);
const { dotnet } = await import(pathToFileURL(resolve(root, '_framework/dotnet.js')));
const { runMain } = await dotnet.withApplicationArguments('check').create();
process.exit(await runMain());
