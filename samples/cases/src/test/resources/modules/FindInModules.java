import se.samspel.rules.Discovery;

/** Prints the layers that the plug-ins in the layer of modules bring, and what is wrong with them. */
class FindInModules {

    public static void main(String[] arguments) {
        Discovery found = Discovery.by(ModuleLayer.boot());
        found.layers().stream().map(layer -> layer.name()).sorted().forEach(System.out::println);
        found.problems().forEach(System.out::println);
    }
}
