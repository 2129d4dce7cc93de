package se.samspel.json.folder;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one jar, which wins over the host application in everything but the platform and Samspel itself.
 *
 * <p>The host is no parent of it as the platform sees it: the host's own plug-ins in named modules would else be made
 * anew, and fail anew, for every jar.
 */
final class JarLoader extends URLClassLoader {

    private static final String OURS = "se.samspel.";

    /** The regions among the samples are plug-ins like any other. */
    private static final String SAMPLES = "se.samspel.samples.";

    /** What stands there speaks of the jar itself: its services, its manifest, its packs. */
    private static final String ABOUT_THE_JAR = "META-INF/";

    private final ClassLoader host;

    JarLoader(Path jar, ClassLoader host) throws MalformedURLException {
        super(Folder.name(jar), new URL[] {url(jar)}, ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean ours = name.startsWith(OURS) && !name.startsWith(SAMPLES);
        if (!ours && has(name)) {
            return own(name);
        }
        try {
            return ours ? host.loadClass(name) : super.loadClass(name, resolve);
        } catch (ClassNotFoundException e) {
            return ours ? super.loadClass(name, resolve) : host.loadClass(name);
        }
    }

    /** Asked first: where the host is made of modules, even the platform's class loader knows their packages. */
    private boolean has(String name) {
        return !name.startsWith("java.") && findResource(name.replace('.', '/') + ".class") != null;
    }

    private Class<?> own(String name) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        if (name.startsWith(ABOUT_THE_JAR)) {
            return findResource(name);
        }
        URL own = super.getResource(name);
        return own == null ? host.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (name.startsWith(ABOUT_THE_JAR)) {
            return findResources(name);
        }
        Enumeration<URL> own = super.getResources(name);
        return own.hasMoreElements() ? own : host.getResources(name);
    }

    /** A "!/" in the path would be taken for the end of the jar's name. */
    private static URL url(Path jar) throws MalformedURLException {
        return URI.create(jar.toUri().toASCIIString().replace("!", "%21")).toURL();
    }
}
