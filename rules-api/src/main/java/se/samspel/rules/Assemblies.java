package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samspel.Id;
import se.samspel.rules.layer.Layer;

/** What comes of the chains of some layers, each put together once; equal for equal chains, whoever asks first. */
final class Assemblies {

    private final List<Layer> layers;
    private final Map<List<Integer>, Assembly> known = new ConcurrentHashMap<>();
    private final Map<List<Integer>, Contents> contents = new ConcurrentHashMap<>();

    /** The assemblies of chains of these layers. */
    Assemblies(List<Layer> layers) {
        this.layers = layers;
    }

    /** What comes of a chain, each layer after its parents. */
    Assembly of(List<Layer> chain) {
        List<Integer> key = chain.stream().map(this::index).toList();
        Assembly assembly = known.get(key);
        if (assembly == null) {
            List<Assembly> parents = chain.subList(0, chain.size() - 1).stream()
                    .map(layer -> of(below(layer, chain)))
                    .toList();
            assembly = Assembly.of(chain, layers, parents);
            known.put(key, assembly);
        }
        return assembly;
    }

    /** What comes of a chain that nothing is wrong with, put in order. */
    Contents contents(List<Layer> chain) {
        List<Integer> key = chain.stream().map(this::index).toList();
        return contents.computeIfAbsent(key, same -> new Contents(of(chain)));
    }

    /** Two layers of one name are two, until somebody has given one of them another. */
    private int index(Layer layer) {
        int index = 0;
        while (layers.get(index) != layer) {
            index++;
        }
        return index;
    }

    /** The part of a chain that one of its layers stands on, and the layer. */
    private static List<Layer> below(Layer layer, List<Layer> chain) {
        List<Id> ids = new ArrayList<>(List.of(layer.id()));
        List<Layer> below = new ArrayList<>();
        for (int i = chain.indexOf(layer); i >= 0; i--) {
            Layer candidate = chain.get(i);
            if (ids.contains(candidate.id())) {
                below.add(0, candidate);
                candidate.parents().forEach(parent -> ids.add(parent.id()));
            }
        }
        return below;
    }
}
