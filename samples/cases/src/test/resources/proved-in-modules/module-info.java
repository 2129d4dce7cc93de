/** Rules of another project, proved on the module path. */
module com.example.proved {
    requires se.samspel.rules.testkit;
    requires org.junit.platform.launcher;

    opens com.example.proved to
            org.junit.platform.commons;
}
