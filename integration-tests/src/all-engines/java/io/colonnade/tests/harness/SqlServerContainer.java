package io.colonnade.tests.harness;

import io.colonnade.migrations.DriverDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mssqlserver.MSSQLServerContainer;
import org.testcontainers.utility.DockerImageName;

/** SQL Server in a container, of the version that texts are stated for; who runs this accepts Microsoft's licence. */
public final class SqlServerContainer implements Container {
    private static final DockerImageName IMAGE =
            DockerImageName.parse(MSSQLServerContainer.IMAGE).withTag("2017-latest");

    private final MSSQLServerContainer container = new MSSQLServerContainer(IMAGE).acceptLicense();

    @Override
    public boolean isPossible() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public DriverDataSource start() {
        container.start();
        return DriverDataSource.of(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    @Override
    public String image() {
        return IMAGE.getRepository() + ":" + IMAGE.getVersionPart();
    }

    @Override
    public void stop() {
        container.stop();
    }
}
