package se.samspel.json.bind;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * The members of an object, each under a name of its own, in the order in which they were added. Most are written once and
 * never looked up, for which a hash table for each record would cost too much.
 */
final class PlainObject extends AbstractMap<String, Object> {

    private final String[] names;
    private final Object[] values;
    private int size;

    PlainObject(int room) {
        names = new String[room];
        values = new Object[room];
    }

    /** Adds a member under a name that no other has; there is room for as many as the object was made for. */
    void add(String name, Object value) {
        names[size] = name;
        values[size] = value;
        size++;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> action) {
        for (int i = 0; i < size; i++) {
            action.accept(names[i], values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, size)
                        .mapToObj(i -> Map.entry(names[i], values[i]))
                        .iterator();
            }
        };
    }
}
