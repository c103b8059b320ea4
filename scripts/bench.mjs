// Builds and runs the benchmark. Milliseconds are of this machine and this moment; scans are ratios in one run.
import { execFileSync } from 'node:child_process';

execFileSync(process.execPath, ['esbuild.js', '--tests'], { stdio: 'inherit' });
execFileSync(process.execPath, ['--expose-gc', 'out/test/bench.js'], { stdio: 'inherit' });
