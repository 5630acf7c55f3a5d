package org.tequio.embedded;

import java.io.IOException;

/** Is told what becomes of the supervised programs. */
interface Watcher {

    void launched(Program program, Process process) throws IOException;

    void cameBack(Program program);

    void died(Program program, int exit);

    void gaveUp(Program program, Exception reason);
}
