package se.samspel.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.time.FullDays;
import se.samspel.time.PostShare;
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

    private final JsonMapper mapper;

    /** With what the records need: values that are one text or number, and lists that may be left out. */
    public PlainJackson() {
        SimpleModule values = new SimpleModule();
        add(values, Id.class, text -> Id.of(text.getString()), (id, json) -> json.writeString(id.value()));
        add(
                values,
                RuleSetReference.class,
                text -> RuleSetReference.parse(text.getString()),
                (rules, json) -> json.writeString(rules.toString()));
        add(
                values,
                FullDays.class,
                number -> FullDays.of(number.getDecimalValue()),
                (days, json) -> json.writeNumber(days.value()));
        add(
                values,
                PostShare.class,
                number -> PostShare.ofPercent(number.getDecimalValue()),
                (share, json) -> json.writeNumber(share.percent()));
        mapper = JsonMapper.builder()
                .addModule(values)
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
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

    private interface Written<T> {
        void to(T value, JsonGenerator json);
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<JsonParser, T> read, Written<T> written) {
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return read.apply(parser);
            }
        });
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                written.to(value, generator);
            }
        });
    }
}
