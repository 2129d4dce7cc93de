/** The rules of Exempelregionen. */
module com.example.region {
    requires se.samspel.rules.base;

    provides se.samspel.rules.spi.RulePlugin with
            com.example.region.ExampleRegion;
}
