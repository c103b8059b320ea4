/** Exit codes that tell apart why a script ended without a verdict of its own. */
export const EXIT = {
  FAILED: 1,
  SERVER_ENDED: 70,
  NO_RESULTS: 71,
  TIMED_OUT: 124,
  INTERRUPTED: 130,
};

/** An error whose message is meant for the person at the terminal, so it is shown without a stack. */
export const failure = (message, exitCode = EXIT.FAILED) => Object.assign(new Error(message), { exitCode });

/** The short message of a failure; of anything else, a bug, the stack. */
export const describeError = (error) => (error?.exitCode ? error.message : (error?.stack ?? String(error)));
