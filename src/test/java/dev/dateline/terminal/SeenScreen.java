package dev.dateline.terminal;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;

/** A test with a screen in memory. A view runs on another thread. The test types keys and waits for the output. */
abstract class SeenScreen<T> {
    static final Clock CLOCK = Clock.fixed(SampleAnswers.NOW, ZoneOffset.UTC);
    static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);

    final VirtualScreen virtual;
    private final T nothing;
    /** Completed with the result when the view has ended, or with the result of nothing after {@link Quit}. */
    CompletableFuture<T> end;

    /** @param nothing the result while nothing was shown yet */
    SeenScreen(int columns, int rows, T nothing) throws IOException {
        this.nothing = nothing;
        virtual = new VirtualScreen(columns, rows);
        end = CompletableFuture.completedFuture(nothing);
    }

    /** A view that runs on a screen until the learner ends it. */
    interface Shown<T> {
        T on(Screen screen) throws Exception;
    }

    final void show(Shown<T> shown) {
        end = CompletableFuture.supplyAsync(() -> {
            try (Screen screen = new Screen(virtual.terminal(), THEME)) {
                return shown.on(screen);
            } catch (Quit quit) {
                return nothing;
            } catch (RuntimeException fault) {
                throw fault;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @AfterEach
    final void stop() throws Exception {
        if (!end.isDone()) {
            virtual.type("\003");
        }
        if (!end.isCompletedExceptionally()) {
            T unused = end.get(5, TimeUnit.SECONDS);
        }
        virtual.close();
    }

    /** Waits until the screen shows something, and then until keys are no longer ignored. */
    final String see(Predicate<String> shown) throws InterruptedException {
        String text = virtual.await(shown);
        Thread.sleep(Screen.BLINK_MILLIS + 10);
        return text;
    }

    final String see(String shown) throws InterruptedException {
        return see(text -> text.contains(shown));
    }

    final String press(String keys, String shown) throws Exception {
        virtual.type(keys);
        return see(shown);
    }
}
