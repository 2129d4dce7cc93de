package se.samspel.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.Scalar;
import se.samspel.json.bind.Scalars;
import se.samspel.json.bind.Shape;
import se.samspel.work.ProcessWork;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The same records bound by Jackson alone: it looks for nothing that is wrong but what it cannot bind, stops at the
 * first such thing, and passes over what it does not know.
 */
public final class PlainJackson {

    private static final String OURS = "se.samspel";

    private final JsonMapper mapper;

    /** With what the records need: values that are one text or number, and lists that may be left out. */
    public PlainJackson() {
        SimpleModule values = new SimpleModule();
        add(values, ProcessWork.class, new HashSet<>());
        mapper = JsonMapper.builder()
                .addModule(values)
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        List.class,
                        list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    /** A process work, of a document without comments. */
    public ProcessWork read(byte[] document) {
        return mapper.readValue(document, ProcessWork.class);
    }

    /** The document over several lines, but for its format and kind. */
    public String write(ProcessWork work) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(work);
    }

    private static void add(SimpleModule module, Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type) || !type.getName().startsWith(OURS) || type.isEnum()) {
            return;
        }
        Optional<Scalar<?>> scalar = Scalars.of(type);
        if (scalar.isPresent()) {
            add(module, scalar.get());
        } else {
            Shape.of(type).components().stream().map(Component::type).forEach(part -> add(module, part, seen));
        }
    }

    private static <T> void add(SimpleModule module, Scalar<T> scalar) {
        boolean text = scalar.json() == String.class;
        module.addDeserializer(scalar.type(), new StdDeserializer<T>(scalar.type()) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return scalar.reading().apply(text ? parser.getString() : parser.getDecimalValue());
            }
        });
        module.addSerializer(scalar.type(), new StdSerializer<T>(scalar.type()) {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                Object written = scalar.writing().apply(value);
                if (written instanceof BigDecimal number) {
                    generator.writeNumber(number);
                } else {
                    generator.writeString(String.valueOf(written));
                }
            }
        });
    }
}
