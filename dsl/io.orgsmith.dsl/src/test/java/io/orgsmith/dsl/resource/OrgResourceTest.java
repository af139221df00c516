// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.OrgStandaloneSetup;
import io.orgsmith.model.org.LegalEntity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor that keeps models keeps the texts of people. */
class OrgResourceTest {
    private static final String BOOKS = "ledger  CN \"Books\"\t{ currency CNY }  // as ever\r\n";

    private Opened opened;

    @BeforeEach
    void aProject(@TempDir Path folder) {
        opened = new Opened(folder);
        opened.write("a.org", "legal entity BJ \"Beijing\" { ledger CN }\n");
        opened.write("b.org", BOOKS);
    }

    @Test
    void filesOfAFolderSeeEachOther() {
        var entity = (LegalEntity) opened.open("a.org").getEObject("legal-entity:BJ");
        assertThat(entity.getLedger()).extracting(ledger -> ledger.getName()).containsExactly("Books");
    }

    @Test
    void whatIsSavedIsWhatWasRead() throws IOException {
        opened.open("b.org").save(Map.of());
        assertThat(opened.read("b.org")).isEqualTo(BOOKS);
    }

    @Test
    void aByteOrderMarkStays() throws IOException {
        opened.write("b.org", "\ufeff" + BOOKS);
        var file = opened.open("b.org");
        assertThat(file.text()).isEqualTo(BOOKS);
        file.save(Map.of());
        assertThat(opened.read("b.org")).isEqualTo("\ufeff" + BOOKS);
    }

    @Test
    void aMistakeIsSavedAsItWasTyped() throws IOException {
        opened.write("b.org", "ledger CN \"Books { currency\n");
        opened.open("b.org").save(Map.of());
        assertThat(opened.read("b.org")).isEqualTo("ledger CN \"Books { currency\n");
    }

    @Test
    void anotherTextIsLinkedToAndSaved() throws IOException {
        var entities = opened.open("a.org");
        var books = OrgTexts.in(entities.getResourceSet()).get(1);
        OrgTexts.set(entities.getResourceSet(), Map.of(books, BOOKS.replace("Books", "Main books")));
        var entity = (LegalEntity) entities.getEObject("legal-entity:BJ");
        assertThat(entity.getLedger()).extracting(ledger -> ledger.getName()).containsExactly("Main books");
        books.save(Map.of());
        assertThat(opened.read("b.org")).isEqualTo(BOOKS.replace("Books", "Main books"));
    }

    @Test
    void whoAsksEmfForSuchAFileGetsOneThatKeepsItsText() {
        OrgStandaloneSetup.injector();
        var file = new ResourceSetImpl().createResource(URI.createURI("memory:/c.org"));
        assertThat(file).isInstanceOf(OrgResource.class);
    }
}
